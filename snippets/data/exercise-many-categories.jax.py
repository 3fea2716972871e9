import jax.numpy as jnp
import pandas as pd

city = pd.Series(["Turin", "Basel", "Turin", "Porto"])
codes, names = pd.factorize(city)
table = jnp.array([[.5, 1.], [2., -1.], [0., 3.]])
one_hot = jnp.array(pd.get_dummies(city)[names].to_numpy(dtype="float32"))
table[codes], one_hot @ table
