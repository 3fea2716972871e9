import jax.numpy as jnp
import optax

gradients = [jnp.array([3., 4.]), jnp.array([12.])]
optax.tree.norm(gradients)
