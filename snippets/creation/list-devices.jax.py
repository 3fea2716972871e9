import jax

len(jax.devices())
