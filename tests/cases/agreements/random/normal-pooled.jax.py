import jax

jax.random.normal(jax.random.key(15), (20_000,))
