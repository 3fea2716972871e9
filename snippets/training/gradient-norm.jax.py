import jax.numpy as jnp
import optax

gradients = [jnp.array([[1., 2.], [2., 4.]]), jnp.array([12.])]
optax.tree.norm(gradients)
