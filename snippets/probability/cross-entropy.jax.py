import jax.numpy as jnp
import optax

z = jnp.array([[1., 2., 3.], [0., 0., 4.]])
label = jnp.array([1, 2])
optax.softmax_cross_entropy_with_integer_labels(z, label)
