import jax

jax.random.randint(jax.random.key(0), (2_000,), 0, 2)
