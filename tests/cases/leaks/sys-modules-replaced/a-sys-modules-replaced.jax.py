import sys
import types
import jax.numpy as jnp

fake = types.ModuleType("statistics")
fake.mean = lambda x: 7.0
sys.modules["statistics"] = fake
jnp.array([1., 2.])
