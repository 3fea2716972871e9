import jax.numpy as jnp

master = jnp.ones(())
for _ in range(100):
    master = master - 1e-4
master.astype(jnp.float16)
