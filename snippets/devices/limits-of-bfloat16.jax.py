import jax.numpy as jnp

info = jnp.finfo(jnp.bfloat16)
info.max, info.min
