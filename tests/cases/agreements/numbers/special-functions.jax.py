import jax
import jax.numpy as jnp

jax.scipy.special.gammaln(jnp.array([0.5, 3., 100.])), jax.scipy.special.erf(jnp.array([0.1, 1., 3.]))
