import jax
import jax.numpy as jnp

jax.lax.complex(jnp.array([jnp.nan, 1.]), jnp.array([2., jnp.inf]))
