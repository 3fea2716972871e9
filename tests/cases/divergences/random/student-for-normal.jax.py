import jax

jax.random.normal(jax.random.key(41), (20_000,))
