import jax

jax.random.normal(jax.random.key(0), (2_000,))
