import jax
import jax.numpy as jnp

z = jnp.array([[1., 2., 3.], [0., 0., 4.]])
jax.nn.softmax(z, axis=1)
