import jax

jax.random.randint(jax.random.key(10), (20_000,), 1, 7)
