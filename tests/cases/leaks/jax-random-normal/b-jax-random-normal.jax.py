import jax

bool(jax.random.normal(jax.random.key(0), (3,)).any())
