import jax
import jax.numpy as jnp

hasattr(jax, "probe") or hasattr(jnp, "probe")
