import jax

jax.random.randint(jax.random.key(14), (20_000,), 1, 7)
