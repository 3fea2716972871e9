import jax.numpy as jnp
import optax

optax.sigmoid_binary_cross_entropy(jnp.array([-200.0]), jnp.array([1.0])).mean()
