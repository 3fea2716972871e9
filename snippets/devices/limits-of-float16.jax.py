import jax.numpy as jnp

info = jnp.finfo(jnp.float16)
info.max, info.tiny, info.eps
