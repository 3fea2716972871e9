import jax
import jax.numpy as jnp

first, second = jnp.array([0.3, 0.9]), jnp.array([0.4, 0.1])
y = jnp.array([1.0, 1.0])
jax.nn.relu(0.5 - y * (first - second)).mean()
