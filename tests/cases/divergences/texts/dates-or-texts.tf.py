import tensorflow as tf

tf.constant(['2024-01-01', '2024-01-02'])
