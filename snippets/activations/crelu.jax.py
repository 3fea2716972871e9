import jax
import jax.numpy as jnp

x = jnp.array([[-1.0, 2.0, 0.0]])
jax.nn.relu(jnp.concatenate([x, -x], axis=-1))
