import jax.numpy as jnp

prediction = jnp.array([1., 2., 3.])
target = jnp.array([[1.], [2.], [5.]])
wrong = prediction - target
right = prediction - target[:, 0]
wrong, (wrong**2).mean(), (right**2).mean()
