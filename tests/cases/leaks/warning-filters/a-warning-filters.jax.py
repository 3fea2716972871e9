import warnings
import jax.numpy as jnp

warnings.filterwarnings("ignore", message="trivium probe")
jnp.array([1., 2.])
