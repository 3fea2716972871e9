import jax

jax.random.normal(jax.random.key(26), (20_000,))
