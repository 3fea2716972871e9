import jax

key = jax.random.key(0)
jax.random.bits(key, (20_000,), "uint8")
