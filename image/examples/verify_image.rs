//! Verifies images: `verify_image FILE...`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in std::env::args().skip(1) {
        let image = image::reader::read(&std::fs::read(&path)?)?;
        let problems = image::verify::verify(&image);
        println!("{path}: {} objects, {} problems", image.objects.len(), problems.len());
        problems.iter().for_each(|problem| println!("  {problem}"));
    }
    Ok(())
}
