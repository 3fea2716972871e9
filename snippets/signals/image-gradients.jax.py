import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 4.0], [7.0, 3.0, 0.0]])
down = jnp.diff(x, axis=0, append=x[-1:])
right = jnp.diff(x, axis=1, append=x[:, -1:])
down, right
