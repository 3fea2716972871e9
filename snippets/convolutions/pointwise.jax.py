import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(1, 3, 2, 2)
W = jnp.array([[1.0, 0.0, -1.0], [2.0, 1.0, 0.0]])
jax.lax.conv(x, W[:, :, None, None], (1, 1), "VALID"), jnp.einsum("oc,nchw->nohw", W, x)
