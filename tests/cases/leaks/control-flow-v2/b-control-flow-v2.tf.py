import tensorflow as tf

tf.compat.v1.control_flow_v2_enabled()
