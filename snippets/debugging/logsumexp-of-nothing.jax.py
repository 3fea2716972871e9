import jax
import jax.numpy as jnp

x = jnp.array([-jnp.inf, -jnp.inf])
jax.value_and_grad(jax.nn.logsumexp)(x)
