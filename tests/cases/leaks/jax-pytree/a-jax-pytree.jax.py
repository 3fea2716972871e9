from types import SimpleNamespace
import jax
import jax.numpy as jnp

jax.tree_util.register_pytree_node(SimpleNamespace, lambda n: (list(vars(n).values()), None), lambda _, values: values)
jnp.array([1., 2.])
