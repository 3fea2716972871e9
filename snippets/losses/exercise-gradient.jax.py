import jax
import jax.numpy as jnp
import optax

z = jnp.array([2.0, 0.0, -1.0])
slope = jax.grad(optax.softmax_cross_entropy_with_integer_labels)(z, 0)
slope, jax.nn.softmax(z) - jnp.array([1.0, 0.0, 0.0])
