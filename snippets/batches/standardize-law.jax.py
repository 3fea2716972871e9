import jax
import jax.numpy as jnp

x = jnp.array([[1., 10.], [2., 20.], [3., 60.], [6., 70.]])
z = jax.nn.standardize(x, axis=0, epsilon=0)
jnp.stack([z.mean(axis=0), z.std(axis=0)]), jnp.array([[0., 0.], [1., 1.]])
