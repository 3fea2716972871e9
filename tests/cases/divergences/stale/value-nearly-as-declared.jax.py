import jax
import jax.numpy as jnp

jax.nn.gelu(jnp.array(1.))
