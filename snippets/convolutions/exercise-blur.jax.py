import jax
import jax.numpy as jnp

x = jnp.array([[[1.0, 2.0, 4.0, 8.0, 16.0]]])
w, wider = jnp.array([[[0.5, 0.5]]]), jnp.array([[[0.25, 0.5, 0.25]]])
twice = jax.lax.conv(jax.lax.conv(x, w, (1,), "VALID"), w, (1,), "VALID")
twice[0, 0], jax.lax.conv(x, wider, (1,), "VALID")[0, 0]
