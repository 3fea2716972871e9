import jax

jax.random.normal(jax.random.key(17), (20_000,))
