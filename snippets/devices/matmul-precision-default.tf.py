import tensorflow as tf

tf.config.experimental.tensor_float_32_execution_enabled()
