import jax.numpy as jnp

y, z = jnp.array([0, 1, 0, 1]), jnp.array([-3.0, -1.0, 2.0, 4.0])
(z[y == 1][:, None] > z[y == 0]).mean()
