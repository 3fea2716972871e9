import tensorflow as tf

hasattr(tf, "probe")
