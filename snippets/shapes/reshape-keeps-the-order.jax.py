import jax.numpy as jnp

x = jnp.arange(24.).reshape(2, 3, 4)
places = [(0, 5), (1, 4), (2, 6)]
y = x.reshape(3, 8)
left = [float(y[i, j]) for i, j in places]
offsets = [8 * i + j for i, j in places]
right = [float(x[o // 12, o // 4 % 3, o % 4]) for o in offsets]
left, right
