import jax

jax.random.normal(jax.random.key(1), (20_000,))
