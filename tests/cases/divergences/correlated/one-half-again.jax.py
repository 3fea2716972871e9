import jax

jax.random.normal(jax.random.key(3), (20_000,))
