import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 7.]])
J = jax.jacobian(lambda x: (x**2).sum(axis=1))(x)
J, 2 * jnp.eye(2)[:, :, None] * x
