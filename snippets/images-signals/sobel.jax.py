import jax
import jax.numpy as jnp

x = jnp.array([[0.0, 0.0, 4.0], [0.0, 0.0, 4.0], [0.0, 8.0, 8.0]])
k = jnp.array([[-1.0, -2.0, -1.0], [0.0, 0.0, 0.0], [1.0, 2.0, 1.0]])
padded = jnp.pad(x, 1, mode="reflect")[None, None]
jax.lax.conv(padded, jnp.stack([k, k.T])[:, None], (1, 1), "VALID")[0].transpose(1, 2, 0)
