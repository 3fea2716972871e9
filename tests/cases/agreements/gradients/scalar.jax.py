import jax
import jax.numpy as jnp

jax.grad(lambda x: 2 * x @ x)(jnp.arange(4.))
