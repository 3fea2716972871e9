import jax.numpy as jnp

x = jnp.arange(24.).reshape(2, 3, 4)
y = jnp.transpose(x, (2, 0, 1))
places = [(0, 1, 2), (1, 0, 3), (1, 2, 1)]
left = [float(y[k, i, j]) for i, j, k in places]
right = [float(x[i, j, k]) for i, j, k in places]
left, right
