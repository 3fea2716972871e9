import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sum(jnp.abs(x)))(jnp.array([-1., 0., 2.]))
