import jax.numpy as jnp

jnp.array(10.) ** jnp.arange(-36., 37., 6.)
