import Testing

@Suite struct `What a text says of others` {
    @Test(arguments: [
        "Hans bror truer de andre", "Nu er hendes bror kendt og truer", "Han bor hos sin bror, der truer", "Broren er 15-årig og truer",
        "Hun går i klub med folk, der truer", "Hun er stille. Hendes bror er her, og han truer",
    ])
    func `Is not given to the person`(text: String) throws {
        #expect(try !read(text).contains("sign=threat"))
        #expect(try !read(text).contains("legal=minor"))
    }

    @Test(arguments: [
        "Hans bror er syg, og han truer", "Min bror truer de andre", "Far ringer om sin søn, der truer", "Han savner sin bror og truer",
        "Moren siger, at han truer", "Han bor hos folk, der larmer, og truer", "Drengen truer sin bror", "En far på 45 truer",
    ])
    func `Does not hide what it says of the person`(text: String) throws {
        #expect(try read(text).contains("sign=threat"))
    }

    @Test func `A trait of a parent has its own value`() throws {
        #expect(try read("Hendes mor drikker") == ["home=drinking"])
        #expect(try read("Hendes mor er psykisk syg") == ["home=illness"])
    }

    @Test func `Who is worried counts whoever it is`() throws {
        #expect(try read("Hans mor ringer") == ["source=kin"])
    }

    @Test func `The age of somebody else is not the person's`() throws {
        #expect(try read("Hun bor hos sin bror på 19 år") == [])
        #expect(try read("Søsteren ringer. Min bror på 15 er væk") == ["legal=minor", "band=teen"])
    }
}
