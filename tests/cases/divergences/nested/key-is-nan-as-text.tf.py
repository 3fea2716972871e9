import tensorflow as tf

{"nan": 1.0}
