import jax
import jax.numpy as jnp

jax.nn.leaky_relu(jnp.array([-2., 3.]), 0.3)
