import jax
import jax.numpy as jnp

jax.nn.relu(jnp.array([-1., 2.]))
