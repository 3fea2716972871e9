import tensorflow as tf

{'a': 1}
